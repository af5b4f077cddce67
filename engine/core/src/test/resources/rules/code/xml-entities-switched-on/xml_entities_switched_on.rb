def f1
  d = Nokogiri::XML(text) { |c| c.noent }  # expect: code/xml-entities-switched-on
end

def f2
  d = Nokogiri::XML(text) { |c| c.nonet }  # ok
end
