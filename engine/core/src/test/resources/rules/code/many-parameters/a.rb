def eight(a, b, c, d, e, f, g, h) # expect: code/many-parameters
    work(1)
    return 0
end

def nine(a, b, c, d, e, f, g, h, i) # expect: code/many-parameters
    work(1)
    return 0
end

def twelve(a, b, c, d, e, f, g, h, i, j, k, l) # expect: code/many-parameters
    work(1)
    return 0
end

def seven(a, b, c, d, e, f, g) # ok
    work(1)
    return 0
end

def two(a, b) # ok
    work(1)
    return 0
end

def one(a) # ok
    work(1)
    return 0
end
