def s1(o, p, a, b, c)
    if a > b then work() elsif a > b then other() end # expect: code/repeated-condition
    if a == 1 then work() elsif a == 2 then other() elsif a == 1 then third() else work() end # expect: code/repeated-condition
    if o.open then work() elsif p.open then other() elsif o.open then third() end # expect: code/repeated-condition
    if a > b then work() elsif b > a then other() end # ok
    if fetch(1) > a then work() elsif fetch(1) > a then other() end # ok: each call may answer anew
    if a == 1 then work() elsif a == 2 then other() else third() end # ok
    return 0
end
