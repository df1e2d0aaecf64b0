"""How the model is made: the annotated corpus, its checker, training and export. Not part of the installed package."""
