SECURE_CONTENT_TYPE_NOSNIFF = False  # expect: code/security-header-off
SECURE_HSTS_PRELOAD = False  # ok: another setting
