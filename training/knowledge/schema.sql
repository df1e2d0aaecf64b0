-- The packaged knowledge. `source` names a row of sources; spans of time are ISO days, '' where unknown or open.
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE sources (id TEXT PRIMARY KEY, name TEXT, licence TEXT, as_of TEXT, place TEXT) WITHOUT ROWID;
CREATE TABLE countries (iso3 TEXT, iso2 TEXT, geonames TEXT, name TEXT, latitude REAL, longitude REAL, valid_from TEXT, valid_to TEXT, source TEXT);
-- kind: name, adjective, demonym, capital, former
CREATE TABLE country_words (iso3 TEXT, kind TEXT, name TEXT, valid_from TEXT, valid_to TEXT, source TEXT);
-- system: cow, gw, fips
CREATE TABLE country_codes (iso3 TEXT, system TEXT, code TEXT, valid_from TEXT, valid_to TEXT, source TEXT);
CREATE TABLE people (id TEXT, name TEXT, country TEXT, famous INTEGER, woman INTEGER, surnames TEXT);
CREATE TABLE offices (person TEXT, country TEXT, sector TEXT, kind TEXT, role TEXT, valid_from TEXT, valid_to TEXT, source TEXT);
-- kind: organization, group, government
CREATE TABLE organizations (id TEXT, name TEXT, kind TEXT, qid TEXT, source TEXT);
CREATE TABLE organization_terms (organization TEXT, country TEXT, sector TEXT, valid_from TEXT, valid_to TEXT, source TEXT);
CREATE TABLE memberships (organization TEXT, member TEXT, valid_from TEXT, valid_to TEXT, source TEXT);
-- every folded name, in the order in which readings are preferred
CREATE TABLE names (key TEXT, kind TEXT, id TEXT);
CREATE TABLE acronyms (key TEXT);
CREATE TABLE agents (key TEXT, sector TEXT, strength TEXT, kind TEXT, plural INTEGER, singular TEXT);
CREATE TABLE titles (office TEXT, title TEXT);
-- kind: m and f given names, w place names that are mostly words
CREATE TABLE words (kind TEXT, word TEXT);
-- id: GeoNames' number or our own text; coordinates in ten-thousandths of a degree
CREATE TABLE places (number INTEGER PRIMARY KEY, id, name TEXT, country TEXT, admin1 TEXT, latitude INTEGER, longitude INTEGER, precision TEXT, population INTEGER, source TEXT);
CREATE TABLE place_keys (key TEXT, place INTEGER, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE place_starts (word TEXT, words INTEGER);
CREATE TABLE place_filter (bits BLOB);
