def long_one():  # expect: code/long-function
    step0()
    step1()
    step2()
    step3()
    step4()
    step5()
    step6()
    step7()
    step8()
    step9()
    step10()
    step11()
    step12()
    step13()
    step14()
    step15()
    step16()
    step17()
    step18()
    step19()
    step20()
    step21()
    step22()
    step23()
    step24()
    step25()
    step26()
    step27()
    step28()
    step29()
    step30()
    step31()
    step32()
    step33()
    step34()
    step35()
    step36()
    step37()
    step38()
    step39()
    step40()
    step41()
    step42()
    step43()
    step44()
    step45()
    step46()
    step47()
    step48()
    step49()
    step50()
    step51()
    step52()
    step53()
    step54()
    step55()
    step56()
    step57()
    step58()
    step59()
    step60()
    step61()
    step62()
    step63()
    step64()
    step65()
    step66()
    step67()
    step68()
    step69()
    step70()
    step71()
    step72()
    step73()
    step74()
    step75()
    step76()
    step77()
    step78()
    step79()
    step80()

def commented():  # ok: comments are no code
    # step 0
    # step 1
    # step 2
    # step 3
    # step 4
    # step 5
    # step 6
    # step 7
    # step 8
    # step 9
    # step 10
    # step 11
    # step 12
    # step 13
    # step 14
    # step 15
    # step 16
    # step 17
    # step 18
    # step 19
    # step 20
    # step 21
    # step 22
    # step 23
    # step 24
    # step 25
    # step 26
    # step 27
    # step 28
    # step 29
    # step 30
    # step 31
    # step 32
    # step 33
    # step 34
    # step 35
    # step 36
    # step 37
    # step 38
    # step 39
    # step 40
    # step 41
    # step 42
    # step 43
    # step 44
    # step 45
    # step 46
    # step 47
    # step 48
    # step 49
    # step 50
    # step 51
    # step 52
    # step 53
    # step 54
    # step 55
    # step 56
    # step 57
    # step 58
    # step 59
    # step 60
    # step 61
    # step 62
    # step 63
    # step 64
    # step 65
    # step 66
    # step 67
    # step 68
    # step 69
    # step 70
    # step 71
    # step 72
    # step 73
    # step 74
    # step 75
    # step 76
    # step 77
    # step 78
    # step 79
    # step 80
    step()
