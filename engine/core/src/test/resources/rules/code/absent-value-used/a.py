a = re.match(r"\d+", text).group(0) # expect: code/absent-value-used
b = re.search("x(.)", text).group(1) # expect: code/absent-value-used
c = re.match("(.)(.)", text).groups() # expect: code/absent-value-used
d = re.match(r"\d+", text) # ok
e = pattern.group(1) # ok
f = re.sub("a", "b", text).strip() # ok
