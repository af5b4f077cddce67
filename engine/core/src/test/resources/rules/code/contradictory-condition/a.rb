def s1(o, p, a, b, c)
    if a == 1 && a == 2 then work() end # expect: code/contradictory-condition
    if a < 1 && a > 5 then work() end # expect: code/contradictory-condition
    if a != 1 || a != 2 then work() end # expect: code/contradictory-condition
    if o.open && !o.open then work() end # expect: code/contradictory-condition
    if a == 1 || a == 2 then work() end # ok
    if a > 1 && a < 5 then work() end # ok
    if a != 1 && a != 2 then work() end # ok
    if o.open && !p.open then work() end # ok
    return 0
end
