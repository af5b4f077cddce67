def f1
  o = Marshal.load(text)  # expect: code/polymorphic-deserialization
end

def f2
  o = YAML.unsafe_load(text)  # expect: code/polymorphic-deserialization
end

def f3
  o = YAML.safe_load(text)  # ok
end

def f4
  o = Marshal.load(Marshal.dump(order))  # ok
end
