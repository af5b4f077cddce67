def create
  begin
    save
  rescue StandardError => e
    halt 500, e.full_message  # expect: code/error-detail-to-visitor
  end
end

def create_again
  begin
    save
  rescue StandardError => e
    logger.error(e.full_message)
    halt 500, 'internal error'  # ok
  end
end
