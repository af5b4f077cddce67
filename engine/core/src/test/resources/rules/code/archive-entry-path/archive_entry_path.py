import tarfile
def f1():
    tar = tarfile.open(path)
    tar.extractall(folder)  # expect: code/archive-entry-path

def f2():
    shutil.unpack_archive(upload, folder)  # expect: code/archive-entry-path

def f3():
    tar = tarfile.open(path)
    tar.extractall(folder, filter="data")  # ok

def f4():
    zipped = zipfile.ZipFile(path)
    zipped.extractall(folder)  # ok
