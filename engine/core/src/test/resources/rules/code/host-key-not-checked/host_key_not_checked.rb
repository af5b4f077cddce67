def f1
  Net::SSH.start(host, user, verify_host_key: :never)  # expect: code/host-key-not-checked
end

def f2
  Net::SFTP.start(host, user, verify_host_key: false)  # expect: code/host-key-not-checked
end

def f3
  options = { verify_host_key: :never }  # expect: code/host-key-not-checked
end

def f4
  Net::SSH.start(host, user, verify_host_key: :always)  # ok
end

def f5
  Net::SSH.start(host, user)  # ok
end

def f6
  options = { keys_only: false }  # ok
end
