def s1(o, p, a, b, c)
    if (rate == 0.1) then work() end # expect: code/fraction-equality
    if (rate != 0.3) then work() end # expect: code/fraction-equality
    d = rate == 19.99 # expect: code/fraction-equality
    if (rate == 0.5) then work() end # ok: this one has a binary form
    if (rate > 0.1) then work() end # ok
    if (rate == other) then work() end # ok
    if (rate == 1.0) then work() end # ok
    return 0
end
