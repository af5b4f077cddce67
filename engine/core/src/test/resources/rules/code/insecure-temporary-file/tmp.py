import tempfile

name = tempfile.mktemp()  # expect: code/insecure-temporary-file
open("/tmp/report.csv", "w")  # expect: code/insecure-temporary-file
tempfile.NamedTemporaryFile()  # ok
open("/tmp/report.csv")  # ok: only reads
