import tarfile

def unpack(upload, folder):
    with tarfile.open(fileobj=upload) as tar:
        for member in tar:
            tar.extract(member, folder)  # expect: code/archive-entry-path

def unpack_again(upload, folder):
    with tarfile.open(fileobj=upload) as tar:
        for member in tar:
            tar.extract(member, folder, filter="data")  # ok
