import random, secrets

def make():
    token = "".join(random.choice(ALPHABET) for _ in range(32))  # expect: code/insecure-random
    otp = random.randint(0, 999999)  # expect: code/insecure-random
    token = secrets.token_hex(16)  # ok
    delay = random.random()  # ok: no secret

def generate_password():
    return random.sample(LETTERS, 10)  # expect: code/insecure-random
