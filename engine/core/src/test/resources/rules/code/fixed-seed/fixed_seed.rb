def f1
  random = Random.new(42)  # expect: code/fixed-seed
  token = random.bytes(16)
end

def f2
  srand(1)  # expect: code/fixed-seed
  password = draw
end

def f3
  random = Random.new(Time.now.to_i)  # expect: code/fixed-seed
  otp = random.rand(9999)
end

def f4
  random = Random.new(42)
  cards.shuffle(random: random)  # ok
end

def f5
  token = SecureRandom.hex(16)  # ok
end

def f6
  random = Random.new(seed)
  token = random.bytes(16)  # ok
end
