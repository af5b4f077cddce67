def unpack(upload, folder)
  Zip::File.open(upload) do |zip|
    zip.each { |entry| entry.extract(File.join(folder, entry.name)) }  # expect: code/archive-entry-path
  end
end

def unpack_gem(io, folder)
  Gem::Package::TarReader.new(io).each do |entry|
    File.binwrite(File.join(folder, entry.full_name), entry.read)  # expect: code/archive-entry-path
  end
end

def unpack_again(upload, folder)
  Zip::File.open(upload) do |zip|
    zip.each do |entry|
      target = File.expand_path(entry.name, folder)
      next unless target.start_with?("#{folder}/")
      entry.extract(File.join(folder, entry.name))  # ok
    end
  end
end

def names(upload, folder)
  Zip::File.open(upload) { |zip| File.write(File.join(folder, 'names.txt'), zip.map(&:name).join) }  # ok
end
