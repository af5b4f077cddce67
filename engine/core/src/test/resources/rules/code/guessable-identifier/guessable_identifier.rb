def f1
  reset_token = Digest::SHA256.hexdigest(Time.now.to_s + email)  # expect: code/guessable-identifier
end

def f2
  session_key = "#{id}-#{Time.now.to_i}"  # expect: code/guessable-identifier
end

def f3
  api_key = Time.now.to_i  # expect: code/guessable-identifier
end

def f4
  reset_token = SecureRandom.urlsafe_base64(32)  # ok
end

def f5
  started = Time.now  # ok
end

def f6
  token_created_at = Time.now  # ok
end
