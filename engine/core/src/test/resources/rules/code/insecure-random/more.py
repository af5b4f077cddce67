def token(length):
    return "".join(random.SystemRandom().choice(ALPHABET) for _ in range(length))  # ok: the system's source
