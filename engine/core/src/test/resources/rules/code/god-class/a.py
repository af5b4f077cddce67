class A:  # expect: code/god-class
    def f0(self):


















        return 0
    def f1(self):


















        return 1
    def f2(self):


















        return 2
    def f3(self):


















        return 3
    def f4(self):


















        return 4
    def f5(self):


















        return 5
    def f6(self):


















        return 6
    def f7(self):


















        return 7
    def f8(self):


















        return 8
    def f9(self):


















        return 9
    def f10(self):


















        return 10
    def f11(self):


















        return 11
    def f12(self):


















        return 12
    def f13(self):


















        return 13
    def f14(self):


















        return 14
    def f15(self):


















        return 15
    def f16(self):


















        return 16
    def f17(self):


















        return 17
    def f18(self):


















        return 18
    def f19(self):


















        return 19
    def f20(self):


















        return 20
    def f21(self):


















        return 21
    def f22(self):


















        return 22
    def f23(self):


















        return 23
    def f24(self):


















        return 24
    def f25(self):


















        return 25

class C:  # ok: many, but short
    def f0(self):
        return 0
    def f1(self):
        return 1
    def f2(self):
        return 2
    def f3(self):
        return 3
    def f4(self):
        return 4
    def f5(self):
        return 5
    def f6(self):
        return 6
    def f7(self):
        return 7
    def f8(self):
        return 8
    def f9(self):
        return 9
    def f10(self):
        return 10
    def f11(self):
        return 11
    def f12(self):
        return 12
    def f13(self):
        return 13
    def f14(self):
        return 14
    def f15(self):
        return 15
    def f16(self):
        return 16
    def f17(self):
        return 17
    def f18(self):
        return 18
    def f19(self):
        return 19
    def f20(self):
        return 20
    def f21(self):
        return 21
    def f22(self):
        return 22
    def f23(self):
        return 23
    def f24(self):
        return 24
    def f25(self):
        return 25
