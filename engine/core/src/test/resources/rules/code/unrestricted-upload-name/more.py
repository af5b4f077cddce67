from fastapi import UploadFile

def save(file, folder):
    with open(f"{folder}/{file.filename}", "wb") as out:  # expect: code/unrestricted-upload-name
        out.write(file.file.read())

def attach(request):
    upload = request.files["photo"]
    upload.save("/srv/photos/" + upload.filename)  # expect: code/unrestricted-upload-name

def save_again(file, folder):
    with open(f"{folder}/{uuid.uuid4()}", "wb") as out:  # ok
        out.write(file.file.read())

def attach_again(request):
    upload = request.files["photo"]
    upload.save(next_path())  # ok
