"""The same as int8.py with the whole numbers in floats, whose matrix product is a BLAS's: exact, as sums stay below 2**24."""
import os
import runpy
import sys

sys.argv[1] = "float"
runpy.run_path(os.path.join(os.path.dirname(os.path.abspath(__file__)), "int8.py"), run_name="__main__")
