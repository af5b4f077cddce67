def s1(o, p, a, b, c)
    if a > b then return 1 end
    work() # ok
    return a
    work() # expect: code/unreachable-code
    return 0
end

def s2(o, p, a, b, c)
    if a > b then return 1 else return 2 end
    work() # ok: both arms leave, which is not looked at
    return 0
end

def s3(o, p, a, b, c)
    if a > b then work(); return 2 end # ok
    return 3
    other(1) # expect: code/unreachable-code
    other(2) # ok: told once
    return 0
end

def s4(o, p, a, b, c)
    while a > b
        break
        work() # expect: code/unreachable-code
    end
    return 0
end
