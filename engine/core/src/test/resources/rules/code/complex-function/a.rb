def rates(a) # expect: code/complex-function
    if a == 0
        work(0)
    end
    if a == 1
        work(1)
    end
    if a == 2
        work(2)
    end
    if a == 3
        work(3)
    end
    if a == 4
        work(4)
    end
    if a == 5
        work(5)
    end
    if a == 6
        work(6)
    end
    if a == 7
        work(7)
    end
    if a == 8
        work(8)
    end
    if a == 9
        work(9)
    end
    return 0
end

def routes(a) # expect: code/complex-function
    if a == 0
        work(0)
    end
    if a == 1
        work(1)
    end
    if a == 2
        work(2)
    end
    if a == 3
        work(3)
    end
    if a == 4
        work(4)
    end
    if a == 5
        work(5)
    end
    if a == 6
        work(6)
    end
    if a == 7
        work(7)
    end
    if a == 8
        work(8)
    end
    if a == 9
        work(9)
    end
    if a == 10
        work(10)
    end
    if a == 11
        work(11)
    end
    return 0
end

def decides(a) # expect: code/complex-function
    if a == 0
        work(0)
    end
    if a == 1
        work(1)
    end
    if a == 2
        work(2)
    end
    if a == 3
        work(3)
    end
    if a == 4
        work(4)
    end
    if a == 5
        work(5)
    end
    if a == 6
        work(6)
    end
    if a == 7
        work(7)
    end
    if a == 8
        work(8)
    end
    if a == 9
        work(9)
    end
    if a == 10
        work(10)
    end
    if a == 11
        work(11)
    end
    if a == 12
        work(12)
    end
    if a == 13
        work(13)
    end
    if a == 14
        work(14)
    end
    if a == 15
        work(15)
    end
    if a == 16
        work(16)
    end
    if a == 17
        work(17)
    end
    if a == 18
        work(18)
    end
    if a == 19
        work(19)
    end
    if a == 20
        work(20)
    end
    return 0
end

def small(a) # ok
    if a == 0
        work(0)
    end
    if a == 1
        work(1)
    end
    if a == 2
        work(2)
    end
    return 0
end

def limit(a) # ok
    if a == 0
        work(0)
    end
    if a == 1
        work(1)
    end
    if a == 2
        work(2)
    end
    if a == 3
        work(3)
    end
    if a == 4
        work(4)
    end
    if a == 5
        work(5)
    end
    if a == 6
        work(6)
    end
    if a == 7
        work(7)
    end
    if a == 8
        work(8)
    end
    return 0
end

def flat(a) # ok
    work(0)
    work(1)
    work(2)
    work(3)
    work(4)
    work(5)
    work(6)
    work(7)
    work(8)
    work(9)
    work(10)
    work(11)
    work(12)
    work(13)
    work(14)
    work(15)
    work(16)
    work(17)
    work(18)
    work(19)
    work(20)
    work(21)
    work(22)
    work(23)
    work(24)
    work(25)
    work(26)
    work(27)
    work(28)
    work(29)
    return 0
end
