-- What an author does in Neovim, key by key: this Neovim drives another one, which has read the recipe of the README.
local recipe, draft = vim.env.RECIPE, vim.env.DRAFT
local editor = vim.fn.jobstart({vim.v.progpath, '-u', recipe, '-i', 'NONE', '-n', '--embed', '--headless', draft}, {
  rpc = true
})

local function type_keys(keys)
  vim.rpcrequest(editor, 'nvim_input', keys)
end

local function ask(expression)
  return vim.rpcrequest(editor, 'nvim_exec_lua', 'return ' .. expression, {})
end

local function lines()
  return vim.rpcrequest(editor, 'nvim_buf_get_lines', 0, 0, -1, false)
end

-- Waits until something is so; what holds after the longest patience is a failure.
local function expect(what, is_so)
  if vim.wait(10000, function() return is_so() end, 20) then
    print('ok ' .. what .. '\n')
    return
  end
  error(what .. '\n' .. vim.inspect(lines()) .. '\n' .. ask('vim.fn.execute("messages")'), 0)
end

local function has_finding(code)
  return ask(string.format(
    'vim.tbl_contains(vim.tbl_map(function(found) return found.code end, vim.diagnostic.get(0)), "%s")',
    code
  ))
end

local function has_line(words)
  return vim.tbl_contains(vim.tbl_map(function(line) return line:find(words, 1, true) ~= nil end, lines()), true)
end

local function floating_words()
  return ask([[(function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
      end
    end
    return ''
  end)()]])
end

local function steps()
  expect('A draft gets its findings', function()
    return has_finding('theme-without-evidence') and has_finding('theme-absent')
  end)

  type_keys(':3<CR>:lua vim.lsp.buf.hover()<CR>')
  expect('A hover quotes the commentary', function()
    return floating_words():find('Workforce development', 1, true) and floating_words():find('Eleanor Schooling', 1, true)
  end)

  ask('(function() vim.ui.select = function(items, options, on_choice)'
    .. ' for at, item in ipairs(items) do'
    .. ' if options.format_item(item) == "Insert a figure" then return on_choice(item, at) end'
    .. ' end end end)()')
  type_keys(':lua vim.lsp.buf.code_action()<CR>')
  expect('A quick fix writes into the draft', function() return has_line('[insert share or number]') end)
  expect('What the fix left to fill is told', function() return has_finding('placeholder-left') end)

  type_keys('u')
  expect('Undo takes it back', function() return not has_line('[insert') and not has_finding('placeholder-left') end)

  type_keys('Go<CR>> <C-x><C-o>')
  expect('The commentary’s words are offered behind a quotation mark', function()
    return ask('vim.fn.pumvisible()') == 1
  end)
  type_keys('<C-n><C-y><Esc>')
  expect('The words chosen stand in the draft, with whose they are', function()
    return has_line('> — ') and has_line('Practice leadership') and not has_line('${')
  end)

  type_keys('u:5<CR>A In May, 94% of social workers had supervision each month.<Esc>')
  expect('Evidence that is typed settles the finding', function() return not has_finding('theme-without-evidence') end)

  expect('Nothing failed on the way', function()
    local messages = ask('vim.fn.execute("messages")')
    return not messages:find('rror') and ask('#(vim.lsp.get_clients or vim.lsp.get_active_clients)()') == 1
  end)
end

local is_done, problem = pcall(steps)
vim.fn.jobstop(editor)
if not is_done then
  print('not ok ' .. problem .. '\n')
  vim.cmd('cquit')
end
vim.cmd('qall!')
