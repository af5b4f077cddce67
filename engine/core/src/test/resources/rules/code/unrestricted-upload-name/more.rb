def create
  upload = params[:photo]
  File.open(Rails.root.join('public', 'photos', upload.original_filename), 'wb') { |f| f.write(upload.read) }  # expect: code/unrestricted-upload-name
end

def import
  target = File.join(folder, params[:sheet].original_filename)  # expect: code/unrestricted-upload-name
  FileUtils.cp(params[:sheet].tempfile, target)
end

def create_again
  name = SecureRandom.uuid + File.extname(params[:photo].original_filename)
  File.binwrite(File.join(folder, name), params[:photo].read)  # ok
end

def shown
  flash[:notice] = "Received #{params[:photo].original_filename}"  # ok
end
