require 'zip' # Zip::File
def f1
  target = File.join(folder, entry.name)  # expect: code/archive-entry-path
end

def f2
  target = File.join(folder, File.basename(entry.name))  # ok
end
