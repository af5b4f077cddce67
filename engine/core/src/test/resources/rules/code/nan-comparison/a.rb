def s1(o, p, a, b, c)
    if a == Float::NAN then work() end # expect: code/nan-comparison
    if Float::NAN != b then work() end # expect: code/nan-comparison
    d = a < Float::NAN # expect: code/nan-comparison
    if a == b then work() end # ok
    e = Float::NAN # ok
    if work(Float::NAN) then work() end # ok
    return 0
end
