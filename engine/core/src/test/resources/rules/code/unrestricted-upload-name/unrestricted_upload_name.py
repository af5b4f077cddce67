def f1():
    upload.save(os.path.join(folder, upload.filename))  # expect: code/unrestricted-upload-name

def f2():
    upload.save(os.path.join(folder, secure_filename(upload.filename)))  # ok
