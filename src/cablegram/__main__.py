"""``python -m cablegram`` is the command line, for where the script ``cablegram`` is not on the path."""

from cablegram.serving.cli import main

if __name__ == "__main__":
    main()
