def lock(name)
  File.open("/tmp/#{name}.lock", 'w') { |f| f.flock(File::LOCK_EX) }  # expect: code/insecure-temporary-file
end

def state(text)
  IO.write('/tmp/shop.state', text)  # expect: code/insecure-temporary-file
end

def lock_again(name)
  File.open("/tmp/#{name}.lock", File::CREAT | File::EXCL | File::WRONLY) { |f| f.flock(File::LOCK_EX) }  # ok
end

def state_again(text)
  Dir.mktmpdir { |folder| IO.write(File.join(folder, 'shop.state'), text) }  # ok
end
