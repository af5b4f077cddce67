def s1(o, p, a, b, c)
    if true then work() end # expect: code/constant-condition
    if !false then work() else other() end # expect: code/constant-condition
    if a > 1 then work() elsif false then other() end # expect: code/constant-condition
    if o.open then work() end # ok
    if !o.open then work() end # ok
    if a > 1 then work() else other() end # ok
    while true # ok: a loop without an end
        work()
        if o.open then break end
    end
    return 0
end
