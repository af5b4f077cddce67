def s1(o, p, a, b, c)
    if o.open && o.open then work() end # expect: code/identical-operands
    if a > 1 || b > 2 || b > 2 then work() end # expect: code/identical-operands
    d = o.total - o.total # expect: code/identical-operands
    e = a / a # expect: code/identical-operands
    if o.open && p.open then work() end # ok
    if a > 1 || b > 1 then work() end # ok
    f = o.total - p.total # ok
    if fetch(1) && fetch(1) then work() end # ok: each call may answer anew
    return 0
end
