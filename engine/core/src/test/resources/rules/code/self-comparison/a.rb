def s1(o, p, a, b, c)
    if o.total == o.total then work() end # expect: code/self-comparison
    if a >= a then work() end # expect: code/self-comparison
    if o.items.count < o.items.count then work() end # expect: code/self-comparison
    if o.total == p.total then work() end # ok
    if a >= b then work() end # ok
    if a != a then work() end # ok: so is NaN recognised
    if fetch(1) == fetch(1) then work() end # ok: each call may answer anew
    return 0
end
