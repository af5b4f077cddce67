def five(a) # expect: code/deep-nesting
    if a == 1
        if a == 2
            if a == 3
                if a == 4
                    if a == 5
                        work(1)
                    end
                end
            end
        end
    end
    return 0
end

def six(a) # expect: code/deep-nesting
    if a == 1
        if a == 2
            if a == 3
                if a == 4
                    if a == 5
                        if a == 6
                            work(1)
                        end
                    end
                end
            end
        end
    end
    return 0
end

def seven(a) # expect: code/deep-nesting
    if a == 1
        if a == 2
            if a == 3
                if a == 4
                    if a == 5
                        if a == 6
                            if a == 7
                                work(1)
                            end
                        end
                    end
                end
            end
        end
    end
    return 0
end

def four(a) # ok
    if a == 1
        if a == 2
            if a == 3
                if a == 4
                    work(1)
                end
            end
        end
    end
    return 0
end

def one(a) # ok
    if a == 1
        work(1)
    end
    return 0
end

def beside(a) # ok
    if a == 1
        if a == 2
            work(1)
        end
    end
    if a == 1
        if a == 2
            if a == 3
                work(1)
            end
        end
    end
    return 0
end
