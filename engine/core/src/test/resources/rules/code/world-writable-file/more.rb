def share(path)
  FileUtils.chmod('a+w', path)  # expect: code/world-writable-file
end

def folder(path)
  FileUtils.mkdir_p(path, mode: 0777)  # expect: code/world-writable-file
end

def share_again(path)
  FileUtils.chmod('u+w', path)  # ok
end

def folder_again(path)
  FileUtils.mkdir_p(path, mode: 0750)  # ok
end
