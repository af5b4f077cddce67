def s1(o, p, a, b, c)
    while a < b # expect: code/loop-runs-once
        work()
        break
    end
    while o.open # expect: code/loop-runs-once
        work()
        return 1
    end
    while a > c # expect: code/loop-runs-once
        work(a)
        other(b)
        break
    end
    while a < b # ok
        work()
        if o.open then break end
    end
    while a < b # ok: it may go on before
        if o.open then next end
        work()
        break
    end
    while true # ok: no end by itself, so it is a block to leave
        work()
        break
    end
    return 0
end
