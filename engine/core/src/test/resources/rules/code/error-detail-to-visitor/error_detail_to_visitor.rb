def f1
  render plain: e.message, status: 500  # expect: code/error-detail-to-visitor
end

def f2
  render json: { error: e.backtrace }  # expect: code/error-detail-to-visitor
end

def f3
  render plain: 'internal error', status: 500  # ok
end

def f4
  logger.error(e.message)  # ok
end
