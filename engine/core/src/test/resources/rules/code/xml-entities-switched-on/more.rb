def read(text)
  Nokogiri::XML(text, nil, 'UTF-8', Nokogiri::XML::ParseOptions::NOENT)  # expect: code/xml-entities-switched-on
end

def load(text)
  Nokogiri::XML::Document.parse(text) { |options| options.strict.dtdload }  # expect: code/xml-entities-switched-on
end

def read_again(text)
  Nokogiri::XML(text, nil, 'UTF-8', Nokogiri::XML::ParseOptions::STRICT)  # ok
end

def load_again(text)
  Nokogiri::XML::Document.parse(text) { |options| options.strict.nonet }  # ok
end
