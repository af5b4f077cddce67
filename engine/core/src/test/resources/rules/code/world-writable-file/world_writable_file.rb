def f1
  File.chmod(0777, path)  # expect: code/world-writable-file
end

def f2
  File.chmod(0600, path)  # ok
end
