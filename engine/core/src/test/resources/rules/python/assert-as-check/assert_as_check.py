def f1():
    assert user.is_admin  # expect: python/assert-as-check

def f2():
    assert check_password(password, user.hash)  # expect: python/assert-as-check

def f3():
    assert user.has_perm("orders.delete"), "not allowed"  # expect: python/assert-as-check

def f4():
    if not user.is_admin: raise PermissionDenied()  # ok

def f5():
    assert total >= 0  # ok

def f6():
    assert isinstance(user, User)  # ok
