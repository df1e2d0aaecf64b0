(() => {
  "use strict";
  const root = document.documentElement;
  const all = (query) => [...document.querySelectorAll(query)];
  const byId = (id) => document.getElementById(id);
  const search = byId("find");
  const found = byId("found");
  let asked = null;
  root.classList.add("js");
  byId("search").hidden = false;

  const unlight = () => all(".lit").forEach((el) => el.classList.remove("lit"));

  const light = (record) => {
    const card = byId(record);
    if (card) card.classList.add("lit");
    all(`[data-r~="${CSS.escape(record)}"]`).forEach((el) => el.classList.add("lit"));
    return card;
  };

  // On a wide screen the records scroll beside the text: bring both halves to the same height.
  const meet = (words, card) => {
    words.scrollIntoView({ block: "center" });
    if (!card || !matchMedia("(min-width: 62rem)").matches) return;
    const column = card.closest(".records");
    column.scrollTop += card.getBoundingClientRect().top - words.getBoundingClientRect().top;
  };

  // A link leads to a record or to a sentence. Open its document, light it, and show its other half.
  const arrive = () => {
    const target = byId(decodeURIComponent(location.hash.slice(1)));
    unlight();
    if (!target) return;
    const doc = target.closest("details");
    if (doc && !doc.open) doc.open = true;
    if (target.classList.contains("card")) {
      light(target.id);
      const words = document.querySelector(`[data-r~="${CSS.escape(target.id)}"]`);
      if (words && matchMedia("(min-width: 62rem)").matches) meet(words, target);
    } else if (target.classList.contains("s")) {
      target.classList.add("lit");
      const pieces = [...target.querySelectorAll("[data-r]")];
      const record = asked || (pieces.length ? pieces[0].dataset.r.split(" ")[0] : null);
      meet(target, record ? light(record) : null);
    }
    asked = null;
  };

  const step = (by) => {
    const cards = all("details[open] .card:not([hidden])");
    if (!cards.length) return;
    const here = cards.findIndex((card) => card.classList.contains("lit"));
    const next = here < 0 ? (by > 0 ? 0 : cards.length - 1) : (here + by + cards.length) % cards.length;
    location.replace(`#${cards[next].id}`);
  };

  const filter = () => {
    const words = search.value.trim().toLowerCase();
    const items = all(".findable");
    items.forEach((item) => { item.hidden = words !== "" && !item.textContent.toLowerCase().includes(words); });
    found.textContent = words ? `${items.filter((item) => !item.hidden).length} of ${items.length} records` : "";
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    asked = link.dataset.record || null;
    if (link.hash === location.hash) arrive();
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      search.value = "";
      filter();
      search.blur();
      unlight();
    } else if (event.target.matches("input")) {
      return;
    } else if (event.key === "/") {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j") {
      step(1);
    } else if (event.key === "k") {
      step(-1);
    }
  });
  search.addEventListener("input", filter);
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => all("details").forEach((el) => { el.open = true; }));
  arrive();
})();
