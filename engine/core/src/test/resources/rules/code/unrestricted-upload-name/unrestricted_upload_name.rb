def f1
  File.binwrite("files/#{upload.original_filename}", upload.read)  # expect: code/unrestricted-upload-name
end

def f2
  File.binwrite("files/#{id}", upload.read)  # ok
end
