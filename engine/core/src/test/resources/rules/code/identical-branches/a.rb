def s1(o, p, a, b, c)
    if a > b then work(a) else work(a) end # expect: code/identical-branches
    if a > b then work(1) elsif b > c then work(1) else work(1) end # expect: code/identical-branches
    d = a > b ? o.total : o.total # expect: code/identical-branches
    if a > b then work(a) else work(b) end # ok
    if a > b then work(1) elsif b > c then work(1) end # ok: without an else it decides
    e = a > b ? o.total : p.total # ok
    return 0
end
