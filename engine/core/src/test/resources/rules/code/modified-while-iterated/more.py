def expire(sessions):
    for key in sessions:
        if sessions[key].old:
            sessions.pop(key)  # expect: code/modified-while-iterated
