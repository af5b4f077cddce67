def s1(o, p, a, b, c)
    if a > b then return true else return false end # expect: code/redundant-boolean
    return 0
end

def s2(o, p, a, b, c)
    if a == c then return false else return true end # expect: code/redundant-boolean
    return 0
end

def s3(o, p, a, b, c)
    if a != 1 then return true else return false end # expect: code/redundant-boolean
    return 0
end

def s4(o, p, a, b, c)
    if a > b then return true else return 1 end # ok
    return 0
end

def s5(o, p, a, b, c)
    if a > b then return true else work(); return false end # ok
    return 0
end

def s6(o, p, a, b, c)
    if a > b then return b else return c end # ok
    return 0
end
