class Shop # expect: code/god-class
    def f0
    end
    def f1
    end
    def f2
    end
    def f3
    end
    def f4
    end
    def f5
    end
    def f6
    end
    def f7
    end
    def f8
    end
    def f9
    end
    def f10
    end
    def f11
    end
    def f12
    end
    def f13
    end
    def f14
    end
    def f15
    end
    def f16
    end
    def f17
    end
    def f18
    end
    def f19
    end
    def f20
    end
    def f21
    end
    def f22
    end
    def f23
    end
    def f24
    end
    def f25
    end










































































































































































































































































































































































































































































































end
class Bank # expect: code/god-class
    def f0
    end
    def f1
    end
    def f2
    end
    def f3
    end
    def f4
    end
    def f5
    end
    def f6
    end
    def f7
    end
    def f8
    end
    def f9
    end
    def f10
    end
    def f11
    end
    def f12
    end
    def f13
    end
    def f14
    end
    def f15
    end
    def f16
    end
    def f17
    end
    def f18
    end
    def f19
    end
    def f20
    end
    def f21
    end
    def f22
    end
    def f23
    end
    def f24
    end
    def f25
    end
    def f26
    end
































































































































































































































































































































































































































































































end
class Office # expect: code/god-class
    def f0
    end
    def f1
    end
    def f2
    end
    def f3
    end
    def f4
    end
    def f5
    end
    def f6
    end
    def f7
    end
    def f8
    end
    def f9
    end
    def f10
    end
    def f11
    end
    def f12
    end
    def f13
    end
    def f14
    end
    def f15
    end
    def f16
    end
    def f17
    end
    def f18
    end
    def f19
    end
    def f20
    end
    def f21
    end
    def f22
    end
    def f23
    end
    def f24
    end
    def f25
    end
    def f26
    end
    def f27
    end
    def f28
    end
    def f29
    end
































































































































































































































































































































































































































































































end
class Small # ok
    def f0
    end
    def f1
    end
    def f2
    end


end
class Wide # ok
    def f0
    end
    def f1
    end
    def f2
    end
    def f3
    end
    def f4
    end
    def f5
    end
    def f6
    end
    def f7
    end
    def f8
    end
    def f9
    end
    def f10
    end
    def f11
    end
    def f12
    end
    def f13
    end
    def f14
    end
    def f15
    end
    def f16
    end
    def f17
    end
    def f18
    end
    def f19
    end










































































































































































































































































































































































































































































































end
class Many # ok
    def f0
    end
    def f1
    end
    def f2
    end
    def f3
    end
    def f4
    end
    def f5
    end
    def f6
    end
    def f7
    end
    def f8
    end
    def f9
    end
    def f10
    end
    def f11
    end
    def f12
    end
    def f13
    end
    def f14
    end
    def f15
    end
    def f16
    end
    def f17
    end
    def f18
    end
    def f19
    end
    def f20
    end
    def f21
    end
    def f22
    end
    def f23
    end
    def f24
    end
    def f25
    end










end
