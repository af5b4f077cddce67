case a
when 1 then work
when 2, 3 then work
when 1 then other # expect: code/repeated-case
when 'x' then work
when 'z', 'x' then other # expect: code/repeated-case
when Kind::A then work
when Kind::A then other # expect: code/repeated-case
when 'y' then work # ok
when '1' then work # ok: a text, no number
when 4..5 then work # ok
end
