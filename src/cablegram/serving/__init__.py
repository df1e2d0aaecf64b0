"""The doors: the command line. Arguments in, one call into the package, text out."""
