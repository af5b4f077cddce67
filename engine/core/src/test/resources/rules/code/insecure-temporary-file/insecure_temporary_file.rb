def f1
  File.write('/tmp/report.txt', text)  # expect: code/insecure-temporary-file
end

def f2
  Tempfile.create('report')  # ok
end
